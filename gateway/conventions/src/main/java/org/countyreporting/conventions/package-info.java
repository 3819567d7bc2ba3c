/**
 * What the outside sees alike in every application: problems, paging, conditional requests, idempotency, access, the
 * bindings of the vocabulary's values, and the hand-over between services. The contract is the authority, not this jar:
 * every byte it produces is stated in the OpenAPI documents and checked over HTTP by the conventions-kit.
 */
package org.countyreporting.conventions;
