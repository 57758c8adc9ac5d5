package vn.quytrinh.server.out;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Finds the addresses of receivers, and only public ones or those of networks that the operator allowed, so that nobody makes the
 * server call itself or its neighbours. The connection is made to the very addresses that were looked at: a name that means something
 * else a moment later gains nothing.
 */
final class PublicAddresses implements DnsResolver {

    /** What is not public, by the registries of special addresses (RFC 6890), with what leads from IPv6 back to IPv4. */
    private static final List<Network> NOT_PUBLIC = Stream.of(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/4",
                    "240.0.0.0/4",
                    "::/96",
                    "64:ff9b::/96",
                    "64:ff9b:1::/48",
                    "100::/64",
                    "2001::/23",
                    "2001:db8::/32",
                    "2002::/16",
                    "3fff::/20",
                    "5f00::/16",
                    "fc00::/7",
                    "fe80::/10",
                    "fec0::/10",
                    "ff00::/8")
            .map(Network::parse)
            .toList();

    private final List<Network> allowed;

    /**
     * Makes the resolver.
     *
     * @param allowed the networks that may be sent to although they are not public
     */
    PublicAddresses(List<Network> allowed) {
        this.allowed = List.copyOf(allowed);
    }

    /**
     * Finds the addresses of a host.
     *
     * @throws ForbiddenAddressException when one of them must not be sent to
     */
    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] addresses = InetAddress.getAllByName(host);
        if (!Arrays.stream(addresses).allMatch(this::mayBeSentTo)) {
            throw new ForbiddenAddressException();
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    boolean mayBeSentTo(InetAddress address) {
        return allowed.stream().anyMatch(network -> network.holds(address))
                || NOT_PUBLIC.stream().noneMatch(network -> network.holds(address));
    }

    /** A host has an address that must not be sent to. */
    static final class ForbiddenAddressException extends UnknownHostException {

        private static final long serialVersionUID = 1L;

        ForbiddenAddressException() {
            super("the address is not public");
        }
    }
}
