/**
 * From what an office sent to text that can be read: bytes become characters, traditional characters simplified ones,
 * page furniture is set aside, and every character that is left knows where it stood.
 */
package org.countyreporting.plans.document.text;
