package org.convoke.notification.webhook.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;
import org.convoke.notification.webhook.WebhookSettings;

/// Decides what may be called: `https` to addresses that are public, and what the operator trusts.
///
/// Names are looked up for every call, and the call goes to the very address that was looked at, so that a name which
/// means something else a moment later (DNS rebinding) leads nowhere else.
@ApplicationScoped
public class Destinations {

    /// How a name becomes addresses.
    interface Lookup {
        InetAddress[] all(String host) throws UnknownHostException;
    }

    private static final int LONGEST = 2_000;

    /// What IANA's registries of special addresses keep from the public, and one that is a cloud's own.
    private static final List<Network> INSIDE = Stream.of(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "168.63.129.16/32",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/3",
                    "2001::/23",
                    "2001:db8::/32",
                    "2002::/16",
                    "3fff::/20")
            .map(Network::parse)
            .toList();

    /// The only part of IPv6 that is given to the public.
    private static final Network GLOBAL = Network.parse("2000::/3");

    private final List<Network> trusted;
    private final Lookup lookup;

    @Inject
    Destinations(WebhookSettings settings) {
        this(settings.trustedNetworks().orElse(List.of()), InetAddress::getAllByName);
    }

    Destinations(List<String> trusted, Lookup lookup) {
        this.trusted = trusted.stream().map(Network::parse).toList();
        this.lookup = lookup;
    }

    /// What can be said without asking anybody.
    ///
    /// @throws Forbidden when the address will never be called
    public void check(String url) throws Forbidden {
        var address = parse(url);
        if (isLiteral(address.getHost())) {
            resolve(address);
        } else if (!isSecure(address) && trusted.isEmpty()) {
            throw new Forbidden("must begin with https://.");
        }
    }

    /// The address to connect to now.
    ///
    /// @throws Forbidden also when the name means nothing, or only one of its addresses is not public
    InetAddress resolve(URI url) throws Forbidden {
        var addresses = addresses(url.getHost());
        for (var address : addresses) {
            if (isTrusted(address)) {
                continue;
            }
            if (!isPublic(address)) {
                throw new Forbidden("leads to an address that is not public.");
            }
            if (!isSecure(url)) {
                throw new Forbidden("must begin with https://.");
            }
        }
        return addresses[0];
    }

    private InetAddress[] addresses(String host) throws Forbidden {
        try {
            return lookup.all(host);
        } catch (UnknownHostException _) {
            throw new Forbidden("there is no host " + host + ".");
        }
    }

    private static URI parse(String url) throws Forbidden {
        try {
            var address = new URI(url);
            var isWeb = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
            if (!isWeb || address.getHost() == null || url.length() > LONGEST) {
                throw new Forbidden("not an address that begins with https:// and names a host.");
            }
            if (address.getUserInfo() != null || address.getFragment() != null) {
                throw new Forbidden("must hold no login and no fragment.");
            }
            return address;
        } catch (URISyntaxException _) {
            throw new Forbidden("not an address.");
        }
    }

    private static boolean isSecure(URI url) {
        return url.getScheme().equals("https");
    }

    private static boolean isLiteral(String host) {
        return host.startsWith("[") || host.matches("[0-9.]+") || host.equalsIgnoreCase("localhost");
    }

    private boolean isTrusted(InetAddress address) {
        return trusted.stream().anyMatch(network -> network.holds(address));
    }

    private static boolean isPublic(InetAddress address) {
        var isGlobal = address.getAddress().length == 4 || GLOBAL.holds(address);
        return isGlobal && INSIDE.stream().noneMatch(network -> network.holds(address));
    }
}
