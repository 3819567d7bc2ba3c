/**
 * Problems (RFC 9457). The domain throws {@link org.countyreporting.conventions.problem.Refusal} with words for the
 * clerk; mappers turn that, and whatever else is thrown, into one {@link
 * org.countyreporting.conventions.problem.Problem} of the catalogue {@link
 * org.countyreporting.conventions.problem.ProblemType}. No class name, SQL or stack trace leaves.
 */
package org.countyreporting.conventions.problem;
