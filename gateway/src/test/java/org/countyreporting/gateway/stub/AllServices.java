package org.countyreporting.gateway.stub;

import java.util.HashMap;
import java.util.Map;

/** All three services run. */
public class AllServices extends StubServices {

    private static StubService progress;

    public static StubService progress() {
        return progress;
    }

    @Override
    public Map<String, String> start() {
        Map<String, String> addresses = new HashMap<>(super.start());
        progress = service("progress-service");
        addresses.put("county-reporting.peers.progress", address(progress.port()));
        return addresses;
    }
}
