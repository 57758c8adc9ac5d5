package vn.quytrinh.server.out;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * A network, such as {@code 10.0.0.0/8}.
 *
 * @param address its first address
 * @param bits how many leading bits all its addresses share
 */
record Network(InetAddress address, int bits) {

    /**
     * Reads a network.
     *
     * @param text an address, with {@code /bits} unless it is meant alone
     * @throws IllegalArgumentException when it is none
     */
    static Network parse(String text) {
        try {
            String[] parts = text.strip().split("/", -1);
            boolean literal = parts[0].matches("[0-9.]+|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");
            if (literal && parts.length <= 2) {
                InetAddress address = InetAddress.getByName(parts[0]);
                int most = address.getAddress().length * Byte.SIZE;
                int bits = parts.length == 1 ? most : Integer.parseInt(parts[1]);
                if (bits >= 0 && bits <= most) {
                    return new Network(address, bits);
                }
            }
        } catch (UnknownHostException | NumberFormatException noNetwork) {
            // Told below.
        }
        throw new IllegalArgumentException(
                "Expected a network like 10.0.0.0/8 in quytrinh.out.networks but found \"" + text + "\".");
    }

    /** Tells whether an address is in it. */
    boolean holds(InetAddress other) {
        byte[] own = address.getAddress();
        byte[] bytes = other.getAddress();
        if (own.length != bytes.length) {
            return false;
        }
        int rest = own.length * Byte.SIZE - bits;
        return new BigInteger(1, own).shiftRight(rest).equals(new BigInteger(1, bytes).shiftRight(rest));
    }
}
