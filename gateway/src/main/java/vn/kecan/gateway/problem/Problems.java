package vn.kecan.gateway.problem;

import java.util.List;

/** Which status and words each refusal has. */
final class Problems {

    private Problems() {}

    static Problem of(Refusal refusal) {
        return switch (refusal) {
            case Refusal.Malformed it ->
                new Problem("malformed-request", 400, title("Yêu cầu sai dạng", "Malformed request"), it.why());
            case Refusal.NoSuchPath it ->
                new Problem(
                        "not-found",
                        404,
                        title("Không tìm thấy", "Not found"),
                        new Text("Không có đường dẫn này. Xem /openapi.", "There is no such path. See /openapi."));
            case Refusal.NotThatMethod it -> notThatMethod(String.join(", ", it.allowed()));
            case Refusal.NotOffered it -> notOffered(String.join(", ", it.offered()));
            case Refusal.NoToken it ->
                unauthorized(new Text(
                                "Cần mã truy cập của realm kecan (Authorization: Bearer …).",
                                "An access token of realm kecan is needed (Authorization: Bearer …)."))
                        .with("WWW-Authenticate", "Bearer realm=\"kecan\"");
            case Refusal.BadToken it ->
                unauthorized(new Text(
                                "Mã truy cập không hợp lệ hoặc đã hết hạn. Hãy đăng nhập lại.",
                                "The access token does not verify or has expired. Maybe sign in again."))
                        .with("WWW-Authenticate", "Bearer realm=\"kecan\", error=\"invalid_token\"");
            case Refusal.NotYourRole it -> notYourRole(it.roles());
            case Refusal.TooLarge it -> tooLarge(it.limit());
            case Refusal.UnknownExpectation it ->
                new Problem(
                        "expectation-failed",
                        417,
                        title("Không đáp ứng được", "Expectation failed"),
                        new Text("Expect chỉ được là 100-continue.", "Expect must be 100-continue."));
            case Refusal.OldHttp it ->
                new Problem(
                        "http-version",
                        505,
                        title("Phiên bản HTTP quá cũ", "HTTP version not supported"),
                        new Text("Hãy dùng HTTP/1.1.", "The request must use HTTP/1.1."));
            case Refusal.ClientSlow it ->
                new Problem(
                        "request-timeout",
                        408,
                        title("Gửi quá chậm", "Request timeout"),
                        new Text(
                                "Nội dung phải gửi xong trong " + it.waited().toSeconds() + " giây.",
                                "The body must arrive within " + it.waited().toSeconds() + " seconds."));
            case Refusal.ServiceDead it ->
                new Problem(
                        "bad-gateway",
                        502,
                        title("Dịch vụ không trả lời", "Bad gateway"),
                        new Text(
                                "Dịch vụ " + it.service() + " không trả lời. Hãy thử lại sau.",
                                "The " + it.service() + " service does not answer. Maybe try again later."));
            case Refusal.ServiceSlow it ->
                new Problem(
                        "gateway-timeout",
                        504,
                        title("Dịch vụ trả lời quá chậm", "Gateway timeout"),
                        new Text(
                                "Dịch vụ " + it.service() + " không trả lời trong "
                                        + it.waited().toSeconds()
                                        + " giây. Việc ghi có thể vẫn hoàn tất: hãy gửi lại với cùng Idempotency-Key.",
                                "The " + it.service() + " service did not answer within "
                                        + it.waited().toSeconds()
                                        + " seconds. A write may still complete: send it again with the same Idempotency-Key."));
            case Refusal.ServiceBusy it ->
                new Problem(
                                "busy",
                                503,
                                title("Đang quá tải", "Busy"),
                                new Text(
                                        "Dịch vụ " + it.service() + " đang quá tải. Hãy thử lại sau giây lát.",
                                        "The " + it.service() + " service is busy. Try again in a moment."))
                        .with("Retry-After", "2");
            case Refusal.RealmUnreachable it ->
                new Problem(
                                "identity-unavailable",
                                503,
                                title("Chưa xác thực được", "Cannot authenticate now"),
                                new Text(
                                        "Máy chủ đăng nhập không trả lời. Hãy thử lại sau giây lát.",
                                        "The identity provider does not answer. Try again in a moment."))
                        .with("Retry-After", "5");
            case Refusal.Broken it ->
                new Problem(
                        "internal",
                        500,
                        title("Lỗi hệ thống", "Internal error"),
                        new Text(
                                "Có lỗi trong cổng. Báo quản trị mã yêu cầu " + it.requestId() + ".",
                                "Something failed in the gateway. Tell the administrator request id " + it.requestId()
                                        + "."));
        };
    }

    private static Problem unauthorized(Text detail) {
        return new Problem("unauthorized", 401, title("Chưa xác thực", "Not authenticated"), detail);
    }

    private static Problem notThatMethod(String allowed) {
        return new Problem(
                        "method-not-allowed",
                        405,
                        title("Phương thức không dùng được", "Method not allowed"),
                        new Text(
                                "Đường dẫn này chỉ nhận: " + allowed + ".",
                                "This path must be asked with one of: " + allowed + "."))
                .with("Allow", allowed);
    }

    private static Problem notOffered(String offered) {
        return new Problem(
                "not-acceptable",
                406,
                title("Không có dạng yêu cầu", "Not acceptable"),
                new Text("Chỉ có các dạng: " + offered + ".", "Accept must allow one of: " + offered + "."));
    }

    private static Problem notYourRole(List<String> roles) {
        var named = String.join(", ", roles);
        return new Problem(
                "forbidden",
                403,
                title("Không được phép", "Not allowed"),
                new Text(
                        "Việc này cần một trong các vai trò: " + named + ".",
                        "This operation needs one of the roles: " + named + "."));
    }

    private static Problem tooLarge(long limit) {
        return new Problem(
                "too-large",
                413,
                title("Nội dung quá lớn", "Content too large"),
                new Text(
                        "Nội dung không được quá " + limit + " byte. Hãy chia nhỏ.",
                        "The body must be at most " + limit + " bytes. Maybe split it."));
    }

    private static Text title(String vi, String en) {
        return new Text(vi, en);
    }
}
