package org.kompetens.hosts.quarkus;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.kompetens.hosts.HostTest;

@QuarkusTest
@SuppressWarnings("NullAway") // Quarkus sets the field
class QuarkusHostTest extends HostTest {

    @TestHTTPResource
    URI listening;

    @Override
    protected int port() {
        return listening.getPort();
    }
}
