package vn.kecan.platform.problem;

import java.util.Map;

/** What the protocol itself refuses, in words. */
final class HttpProblems {

    private record Words(String name, Text title, Text detail) {}

    private static final Map<Integer, Words> KNOWN = Map.of(
            401,
            new Words(
                    "unauthorized",
                    new Text("Chưa xác thực", "Not authenticated"),
                    new Text(
                            "Cần mã truy cập hợp lệ của realm kecan (Authorization: Bearer …).",
                            "A valid access token of realm kecan is needed (Authorization: Bearer …).")),
            403,
            new Words(
                    "forbidden",
                    new Text("Không được phép", "Not allowed"),
                    new Text("Vai trò của bạn không được làm việc này.", "Your roles do not allow this operation.")),
            404,
            new Words(
                    "not-found",
                    new Text("Không tìm thấy", "Not found"),
                    new Text("Không có đường dẫn này. Xem /openapi.", "There is no such path. See /openapi.")),
            405,
            new Words(
                    "method-not-allowed",
                    new Text("Phương thức không dùng được", "Method not allowed"),
                    new Text(
                            "Đường dẫn này không có phương thức đó. Xem /openapi.",
                            "This path does not have that method. See /openapi.")),
            406,
            new Words(
                    "not-acceptable",
                    new Text("Không có dạng yêu cầu", "Not acceptable"),
                    new Text(
                            "Không có dạng nội dung đã yêu cầu trong Accept.",
                            "None of the media types in Accept is offered.")),
            413,
            new Words(
                    "too-large",
                    new Text("Nội dung quá lớn", "Content too large"),
                    new Text(
                            "Nội dung gửi lên vượt giới hạn. Hãy chia nhỏ.",
                            "The body is over the limit. Maybe split it.")),
            415,
            new Words(
                    "unsupported-media-type",
                    new Text("Dạng nội dung không dùng được", "Unsupported media type"),
                    new Text(
                            "Content-Type này không được nhận ở đây. Xem /openapi.",
                            "This Content-Type is not accepted here. See /openapi.")));

    private HttpProblems() {}

    static Problem of(int status) {
        var words = KNOWN.getOrDefault(
                status,
                new Words(
                        status >= 500 ? "internal" : "refused",
                        new Text("Yêu cầu bị từ chối", "Request refused"),
                        new Text(
                                "Yêu cầu không thực hiện được (" + status + ").",
                                "The request cannot be carried out (" + status + ").")));
        return Problem.of(words.name(), status, words.title(), words.detail());
    }

    /** A query parameter that cannot be read as what it must be; the framework itself would say 404. */
    static Problem parameter(Map.Entry<String, String> sent) {
        return Problems.invalid(
                        sent.getKey(),
                        sent.getValue(),
                        "Giá trị này không đọc được. Xem kiểu của tham số trong /openapi.",
                        "This value cannot be read. See the type of this parameter in /openapi.")
                .problem();
    }

    static Problem internal(String incident) {
        return Problem.of(
                "internal",
                500,
                new Text("Lỗi hệ thống", "Internal error"),
                new Text(
                        "Có lỗi trong hệ thống; không có gì được ghi. Báo quản trị mã sự cố " + incident + ".",
                        "Something failed inside; nothing was written. Tell the administrator incident " + incident
                                + "."));
    }
}
