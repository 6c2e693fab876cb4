package vn.kecan.personnel.subscription;

import java.net.Inet4Address;
import java.net.InetAddress;
import vn.kecan.platform.problem.Text;

/** What kind of network an address lies in. Only {@code PUBLIC} is outside for certain. */
enum Network {
    PUBLIC("là địa chỉ công khai", "is public"),
    LOOPBACK("là chính máy chủ này", "is this very machine"),
    PRIVATE("nằm trong mạng nội bộ", "lies in a private network"),
    /** Link-local (where clouds keep their metadata), multicast, unspecified, reserved, or a tunnel to any of these. */
    NEVER(
            "không thuộc Internet công cộng (dành riêng, liên kết nội vùng hoặc nhóm)",
            "is no public one (reserved, link-local or multicast)");

    private final Text words;

    Network(String vi, String en) {
        words = new Text(vi, en);
    }

    /** What is said of an address there, after "this address". */
    Text words() {
        return words;
    }

    static Network of(InetAddress address) {
        if (address.isLoopbackAddress()) {
            return LOOPBACK;
        }
        if (address.isAnyLocalAddress() || address.isLinkLocalAddress() || address.isMulticastAddress()) {
            return NEVER;
        }
        return address instanceof Inet4Address ? of4(address.getAddress()) : of6(address.getAddress());
    }

    private static Network of4(byte[] bytes) {
        int a = bytes[0] & 0xFF;
        int b = bytes[1] & 0xFF;
        int c = bytes[2] & 0xFF;
        if (a == 10 || a == 172 && b >= 16 && b < 32 || a == 192 && b == 168 || a == 100 && b >= 64 && b < 128) {
            return PRIVATE;
        }
        var documentation =
                a == 192 && b == 0 && c == 2 || a == 198 && b == 51 && c == 100 || a == 203 && b == 0 && c == 113;
        var special = a == 0 || a >= 224 || a == 192 && b == 0 && c == 0 || a == 198 && (b == 18 || b == 19);
        return documentation || special ? NEVER : PUBLIC;
    }

    private static Network of6(byte[] bytes) {
        int first = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        int second = (bytes[2] & 0xFF) << 8 | bytes[3] & 0xFF;
        if ((first & 0xFE00) == 0xFC00) {
            return PRIVATE;
        }
        var teredoOrDocumentation = first == 0x2001 && (second < 0x0200 || second == 0x0DB8);
        var sixToFour = first == 0x2002;
        var global = (first & 0xE000) == 0x2000;
        return global && !teredoOrDocumentation && !sixToFour ? PUBLIC : NEVER;
    }
}
