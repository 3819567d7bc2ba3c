/**
 * Draft entries out of an official document (公文导入): what it says of which task, by rules that can be told to whoever
 * asks why. What is certain is put in its place, everything else is listed for the person who completes the drafts.
 */
package org.countyreporting.progress.document;
