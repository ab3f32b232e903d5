package org.kompetens.hosts.boot4;

import org.kompetens.hosts.HostTest;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class SpringBoot4HostTest extends HostTest {

    @LocalServerPort
    private int port;

    @Override
    protected int port() {
        return port;
    }
}
