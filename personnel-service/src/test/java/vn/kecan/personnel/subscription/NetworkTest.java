package vn.kecan.personnel.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NetworkTest {

    @Test
    void only_addresses_outside_are_public() throws UnknownHostException {
        is(Network.PUBLIC, "8.8.8.8", "172.15.255.255", "172.32.0.0", "100.63.0.1", "100.128.0.1", "2606:4700::1111");
        is(Network.LOOPBACK, "127.0.0.1", "127.255.255.255", "::1", "::ffff:127.0.0.1", "2130706433");
        is(Network.PRIVATE, "10.0.0.1", "172.16.0.1", "172.31.255.255", "192.168.1.1", "100.64.0.1", "fd00:ec2::254");
        is(Network.NEVER, "169.254.169.254", "0.0.0.0", "224.0.0.1", "255.255.255.255", "240.0.0.1", "192.0.2.1");
        is(Network.NEVER, "fe80::1", "::", "ff02::1", "64:ff9b::7f00:1", "2002:7f00:1::", "2001:db8::1", "2001::1");
        is(Network.NEVER, "::ffff:169.254.169.254", "198.18.0.1", "192.0.0.1");
    }

    @Test
    void a_request_is_signed_as_Standard_Webhooks_says() {
        // The example of the specification.
        var secret = Base64.getDecoder().decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
        assertThat(Signature.one(secret, "msg_p5jXN8AQM9LWM0D4loKWxJek.1614265330.{\"test\": 2432232314}"))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void a_new_secret_signs_beside_the_old_one_for_a_day() {
        var settings = new Settings("a-key-of-thirty-two-characters-or-more");
        var secrets = new Secrets(settings);
        var id = UUID.randomUUID();
        assertThat(secrets.shown(id, 1)).startsWith("whsec_").isNotEqualTo(secrets.shown(id, 2));
        assertThat(secrets.shown(id, 1)).isEqualTo(new Secrets(settings).shown(id, 1));
        assertThat(secrets.shown(id, 1))
                .isNotEqualTo(new Secrets(new Settings("another-key-of-thirty-two-characters-")).shown(id, 1));
        var since = Instant.parse("2026-11-01T00:00:00Z");
        var it = new Subscription(
                id, "p", "p", null, "https://x.test", java.util.List.of(), 1, true, 2, since, null, 1, since, 1);
        var signature = new Signature(secrets, settings);
        assertThat(signature.of(it, "m", since.plusSeconds(60), "{}").split(" "))
                .hasSize(2)
                .contains(Signature.one(
                        secrets.bytes(id, 1), "m." + since.plusSeconds(60).getEpochSecond() + ".{}"));
        assertThat(signature.of(it, "m", since.plus(Duration.ofHours(25)), "{}").split(" "))
                .hasSize(1);
    }

    private static void is(Network network, String... addresses) throws UnknownHostException {
        for (var address : addresses) {
            assertThat(Network.of(InetAddress.getByName(address))).as(address).isEqualTo(network);
        }
    }

    private record Settings(String key) implements WebhookSettings {

        @Override
        public Inner inner() {
            return Inner.NONE;
        }

        @Override
        public int deliverers() {
            return 0;
        }

        @Override
        public Duration timeout() {
            return Duration.ofSeconds(10);
        }

        @Override
        public Duration firstRetry() {
            return Duration.ofSeconds(2);
        }

        @Override
        public Duration longestRetry() {
            return Duration.ofHours(1);
        }

        @Override
        public Duration giveUp() {
            return Duration.ofDays(5);
        }

        @Override
        public Duration overlap() {
            return Duration.ofDays(1);
        }

        @Override
        public int most() {
            return 20;
        }
    }
}
