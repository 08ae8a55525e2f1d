package org.convoke.notification.webhook.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationsTest {

    private static final List<String> NOTHING = List.of();
    private static final List<String> LOOPBACK = List.of("127.0.0.0/8", "::1/128");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.1.2.3",
                "100.64.0.1",
                "100.100.100.200",
                "127.0.0.1",
                "127.255.255.254",
                "168.63.129.16",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.192",
                "192.0.2.1",
                "192.168.0.1",
                "198.18.0.1",
                "198.51.100.7",
                "203.0.113.9",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:127.0.0.1",
                "::ffff:169.254.169.254",
                "::127.0.0.1",
                "64:ff9b::a9fe:a9fe",
                "100::1",
                "2001::1",
                "2001:db8::1",
                "2002:7f00:1::",
                "fc00::1",
                "fd00:ec2::254",
                "fe80::1",
                "fec0::1",
                "ff02::1"
            })
    void what_is_not_public_is_not_called(String address) {
        assertThatThrownBy(() -> called(NOTHING, "https://hooks.example/", address))
                .isInstanceOf(Forbidden.class)
                .hasMessageContaining("not public");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"8.8.8.8", "172.32.0.1", "100.128.0.1", "192.0.3.1", "2606:4700:4700::1111", "2a00:1450::1"})
    void what_is_public_is_called(String address) throws Exception {
        assertThat(called(NOTHING, "https://hooks.example/", address)).isEqualTo(InetAddress.getByName(address));
    }

    @Test
    void one_address_that_is_not_public_spoils_the_name() {
        assertThatThrownBy(() -> called(NOTHING, "https://hooks.example/", "8.8.8.8", "10.0.0.1"))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void only_trusted_addresses_are_called_without_tls() throws Exception {
        assertThatThrownBy(() -> called(LOOPBACK, "http://hooks.example/", "8.8.8.8"))
                .isInstanceOf(Forbidden.class)
                .hasMessageContaining("https");
        assertThat(called(LOOPBACK, "http://hooks.example/", "127.0.0.1").isLoopbackAddress())
                .isTrue();
        assertThatThrownBy(() -> called(LOOPBACK, "http://hooks.example/", "10.0.0.1"))
                .isInstanceOf(Forbidden.class);
    }

    /// A name that is public when it is looked at and inside when it is called: it is looked up once only.
    @Test
    void a_name_is_looked_up_once_for_a_call() throws Exception {
        var lookups = new AtomicInteger();
        var destinations = new Destinations(NOTHING, _ ->
                new InetAddress[] {InetAddress.getByName(lookups.getAndIncrement() == 0 ? "8.8.8.8" : "127.0.0.1")});
        assertThat(destinations.resolve(URI.create("https://rebind.example/")).getHostAddress())
                .isEqualTo("8.8.8.8");
        assertThat(lookups).hasValue(1);
        assertThatThrownBy(() -> destinations.resolve(URI.create("https://rebind.example/")))
                .isInstanceOf(Forbidden.class);
    }

    @ParameterizedTest
    @CsvSource({
        "10.0.0.0/8, 10.255.0.1, true",
        "10.0.0.0/8, 11.0.0.1, false",
        "172.16.0.0/12, 172.31.0.1, true",
        "172.16.0.0/12, 172.32.0.1, false",
        "::1/128, ::1, true",
        "::1/128, ::2, false",
        "10.0.0.0/8, a00::1, false"
    })
    void a_network_holds_its_addresses(String network, String address, boolean holds) throws Exception {
        assertThat(Network.parse(network).holds(InetAddress.getByName(address))).isEqualTo(holds);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "10.0.0.0", "10.0.0.0/x", "example.org/8"})
    void what_is_no_network_is_told(String text) {
        assertThatThrownBy(() -> Network.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    private static InetAddress called(List<String> trusted, String url, String... addresses) throws Forbidden {
        var destinations = new Destinations(trusted, _ -> {
            var found = new InetAddress[addresses.length];
            for (int i = 0; i < found.length; i++) {
                found[i] = InetAddress.getByName(addresses[i]);
            }
            return found;
        });
        return destinations.resolve(URI.create(url));
    }
}
