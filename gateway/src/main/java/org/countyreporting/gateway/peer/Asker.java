package org.countyreporting.gateway.peer;

/**
 * On whose behalf a service is asked. Services decide by this what is shown.
 *
 * @param authorization the caller's own header
 * @param language his Accept-Language, or null
 * @param requestId under which the question is logged everywhere
 */
public record Asker(String authorization, String language, String requestId) {}
