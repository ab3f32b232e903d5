package org.kompetens.hosts.jersey;

import org.glassfish.grizzly.http.server.HttpServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.kompetens.hosts.HostTest;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JerseyHostTest extends HostTest {

    private final HttpServer server = JerseyHost.start(0);

    @AfterAll
    void shutDown() {
        server.shutdownNow();
    }

    @Override
    protected int port() {
        return server.getListener("grizzly").getPort();
    }
}
