package org.kompetens.hosts.jersey;

import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpServerFactory;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.server.ResourceConfig;
import org.kompetens.hosts.Municipality;

/** Starts Jersey on a server of its own. */
public final class JerseyHost {

    private JerseyHost() {}

    /**
     * Starts the host.
     *
     * @param port where to listen; 0 for any
     * @return the server, to ask for its port and to shut down
     */
    public static HttpServer start(int port) {
        URI address = UriBuilder.fromUri("http://localhost/").port(port).build();
        ResourceConfig application = new ResourceConfig()
                .register(JacksonFeature.withoutExceptionMappers())
                .register(new CompetenceResource(new Municipality()))
                .register(ProblemMappers.Invalid.class)
                .register(ProblemMappers.DoesNotFit.class)
                .register(ProblemMappers.NotRead.class);
        return GrizzlyHttpServerFactory.createHttpServer(address, application);
    }

    /**
     * Runs until the process is ended.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        start(8080);
    }
}
