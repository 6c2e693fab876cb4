package vn.kecan.personnel.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;
import vn.kecan.platform.problem.ProblemException;
import vn.kecan.platform.problem.Problems;

/**
 * Which addresses may be told. Names are looked up when a target is named and again before each telling, and that very
 * address is then connected to: a name that moves inside afterwards is not followed.
 */
@ApplicationScoped
class Targets {

    /** A target and the address it stands for now. */
    record Resolved(URI uri, InetAddress address) {

        boolean secure() {
            return "https".equalsIgnoreCase(uri.getScheme());
        }

        int port() {
            return uri.getPort() >= 0 ? uri.getPort() : secure() ? 443 : 80;
        }

        String pathAndQuery() {
            var path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
            return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
        }
    }

    private final WebhookSettings.Inner inner;
    private final Secrets secrets;

    Targets(WebhookSettings settings, Secrets secrets) {
        this.inner = settings.inner();
        this.secrets = secrets;
    }

    /** The target as it may be told now; refused (400) by name otherwise. */
    Resolved resolve(String target) {
        var uri = uri(target);
        var addresses = addresses(target, uri);
        for (var address : addresses) {
            mustBeAllowed(target, Network.of(address));
        }
        var local = Arrays.stream(addresses).allMatch(it -> Network.of(it) == Network.LOOPBACK);
        if (!local && secrets.isForDevelopment()) {
            throw refused(
                    target,
                    "Khóa kecan.webhook.key còn là khóa phát triển, nên chỉ gửi được tới máy này. Hãy nhờ quản trị đặt khóa.",
                    "kecan.webhook.key is still the development key, so only this machine is told. Maybe ask the operator to set it.");
        }
        if (!"https".equalsIgnoreCase(uri.getScheme()) && !local) {
            throw refused(target, "Phải dùng https.", "Must use https.");
        }
        return new Resolved(uri, addresses[0]);
    }

    private static URI uri(String target) {
        try {
            var uri = new URI(target);
            var scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            if ((scheme.equals("https") || scheme.equals("http"))
                    && uri.getHost() != null
                    && uri.getRawUserInfo() == null
                    && uri.getRawFragment() == null) {
                return uri;
            }
        } catch (java.net.URISyntaxException unreadable) {
            // Said below.
        }
        throw refused(
                target,
                "Phải là địa chỉ https đầy đủ, không có tên người dùng và không có phần sau dấu #.",
                "Must be an absolute https address without user name and without fragment.");
    }

    private static InetAddress[] addresses(String target, URI uri) {
        try {
            return InetAddress.getAllByName(uri.getHost());
        } catch (UnknownHostException unknown) {
            throw refused(
                    target,
                    "Không tìm thấy máy " + uri.getHost() + " trong DNS.",
                    "The host " + uri.getHost() + " is not found in DNS. Maybe it is mistyped.");
        }
    }

    private void mustBeAllowed(String target, Network network) {
        var allowed = switch (network) {
            case PUBLIC -> true;
            case LOOPBACK -> inner != WebhookSettings.Inner.NONE;
            case PRIVATE -> inner == WebhookSettings.Inner.PRIVATE;
            case NEVER -> false;
        };
        if (!allowed) {
            throw refused(
                    target,
                    "Địa chỉ này " + network.words().vi() + ". Hãy dùng một địa chỉ công khai.",
                    "This address " + network.words().en() + ". Maybe use a public one.");
        }
    }

    private static ProblemException refused(String target, String vi, String en) {
        return Problems.invalid("target", target, vi, en);
    }
}
