package org.kompetens.hosts.boot4;

import org.kompetens.hosts.Municipality;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The library behind HTTP on Spring Boot 4. */
@SpringBootApplication
public class SpringBoot4Host {

    /**
     * Starts the host.
     *
     * @param arguments as Spring Boot takes them
     */
    public static void main(String[] arguments) {
        SpringApplication.run(SpringBoot4Host.class, arguments);
    }

    @Bean
    Municipality municipality() {
        return new Municipality();
    }
}
