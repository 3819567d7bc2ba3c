package org.countyreporting.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BearerTest {

    private static final String UNIT = "11371302200033229J";

    @TempDir
    Path folder;

    private Home home;
    private JwtConsumer service;

    @BeforeEach
    void makeKeys() throws Exception {
        home = Home.in(folder.resolve("home"));
        JsonWebKeySet keys = new JsonWebKeySet(Files.readString(TokenKeys.publicHalf(home)));
        service = new JwtConsumerBuilder()
                .setVerificationKeyResolver(new JwksVerificationKeyResolver(keys.getJsonWebKeys()))
                .setExpectedIssuer(TokenKeys.ISSUER)
                .setRequireExpirationTime()
                .build();
    }

    @Test
    void carriesWhatTheServicesRead() throws Exception {
        JwtClaims claims = service.processToClaims(
                Bearer.of("reviewer,planner", "371300", UNIT).token(home));

        assertThat(claims.getStringListClaimValue("roles")).containsExactly("planner", "reviewer");
        assertThat(claims.getStringClaimValue("division")).isEqualTo("3713");
        assertThat(claims.getStringClaimValue("unit")).isEqualTo(UNIT);
    }

    @Test
    void speaksForDifferentPeopleInDifferentParts() throws Exception {
        JwtClaims reporter =
                service.processToClaims(Bearer.of("reporter", "3713", UNIT).token(home));
        JwtClaims reviewer =
                service.processToClaims(Bearer.of("reviewer", "3713", UNIT).token(home));

        assertThat(reporter.getSubject()).isNotEqualTo(reviewer.getSubject());
    }

    @Test
    void theExpiredAndTheForeignOneAreRefused() {
        Bearer bearer = Bearer.of("reader", "00");

        assertThatThrownBy(() -> service.processToClaims(bearer.expiredToken(home)))
                .isInstanceOf(InvalidJwtException.class);
        assertThatThrownBy(() -> service.processToClaims(bearer.foreignToken()))
                .isInstanceOf(InvalidJwtException.class);
    }

    @Test
    void refusesWhatIsNoRole() {
        assertThatThrownBy(() -> Bearer.of("director", "3713"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("director")
                .hasMessageContaining("planner");
    }

    @Test
    void needsAStackThatWasStartedBefore() {
        Home empty = Home.in(folder.resolve("empty"));

        assertThatThrownBy(() -> Bearer.of("reader", "00").token(empty)).hasMessageContaining("start the stack first");
    }

    @Test
    void onlyTheOwnerReadsKeysAndSecrets() throws IOException {
        Secrets.of(home);

        for (Path file : new Path[] {home.signingKey(), home.secrets()}) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.folder())))
                .isEqualTo("rwx------");
    }

    @Test
    void secretsStayTheSame() {
        assertThat(Secrets.of(home).peer())
                .hasSize(48)
                .isEqualTo(Secrets.of(home).peer());
    }
}
