/** What an official document (公文) says in which place: title and particulars, numbered pieces and how they nest. */
package org.countyreporting.plans.document.outline;
