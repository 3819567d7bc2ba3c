package org.countyreporting.progress.peer.plans;

/** Plans-service did not answer; whoever asked goes on without. */
public final class PlansUnreachable extends Exception {

    PlansUnreachable(String message) {
        super(message, null, false, false);
    }
}
