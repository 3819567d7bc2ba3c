package org.countyreporting.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void namesThePortThatIsTaken() throws IOException {
        int gateway = Ports.freeForStack();
        try (ServerSocket taken = new ServerSocket(gateway + 2, 1, InetAddress.getLoopbackAddress())) {
            assertThat(Ports.isFree(taken.getLocalPort())).isFalse();

            assertThatThrownBy(() -> Ports.requireFree(gateway))
                    .hasMessageContaining(String.valueOf(gateway + 2))
                    .hasMessageContaining("progress-service")
                    .hasMessageContaining("COUNTY_REPORTING_PORT");
        }
    }
}
