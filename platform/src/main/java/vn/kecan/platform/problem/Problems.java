package vn.kecan.platform.problem;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The refusals every service knows. A refusal with a domain meaning is made where it arises. */
public final class Problems {

    private Problems() {}

    /** 400: the shape of the input is wrong. */
    public static ProblemException invalid(List<Violation> violations) {
        var problem = Problem.of(
                "invalid-input",
                400,
                new Text("Dữ liệu không hợp lệ", "The input is not valid"),
                new Text(
                        "Có " + violations.size() + " chỗ sai; xem violations.",
                        violations.size() + " thing(s) are wrong; see violations."));
        return new ProblemException(problem.with(violations));
    }

    public static ProblemException invalid(String field, @Nullable Object value, String vi, String en) {
        return invalid(List.of(Violation.of(field, value, vi, en)));
    }

    /** 422: well-formed, but it makes no sense against what is on record. */
    public static ProblemException unprocessable(List<Violation> violations) {
        var problem = Problem.of(
                "unprocessable",
                422,
                new Text("Không thể thực hiện", "The input cannot be applied"),
                new Text(
                        "Có " + violations.size() + " chỗ không khớp với hồ sơ; xem violations.",
                        violations.size() + " thing(s) do not fit what is on record; see violations."));
        return new ProblemException(problem.with(violations));
    }

    public static ProblemException unprocessable(String field, @Nullable Object value, String vi, String en) {
        return unprocessable(List.of(Violation.of(field, value, vi, en)));
    }

    /** 404: it does not exist, or it is not yours to know whether it does. */
    public static ProblemException notFound(String kind, String code) {
        return new ProblemException(Problem.of(
                "not-found",
                404,
                new Text("Không tìm thấy", "Not found"),
                new Text(
                        "Không có " + kind + " \"" + code
                                + "\" trong phạm vi của bạn. Có thể mã sai hoặc thuộc đơn vị khác.",
                        "There is no " + kind + " \"" + code
                                + "\" within your reach. Maybe the code is wrong or it belongs to another unit.")));
    }

    /** 403: known who, not allowed to. */
    public static ProblemException forbidden(String name, Text detail) {
        return new ProblemException(Problem.of(name, 403, new Text("Không được phép", "Not allowed"), detail));
    }

    /** 409: against the state the thing is in. */
    public static ProblemException conflict(String name, Text detail, List<Violation> violations) {
        return new ProblemException(
                Problem.of(name, 409, new Text("Xung đột", "Conflict"), detail).with(violations));
    }

    public static ProblemException conflict(String name, Text detail) {
        return conflict(name, detail, List.of());
    }

    /** 500: our own fault, to be looked up in the log under the incident. */
    public static Problem internal(String incident) {
        return HttpProblems.internal(incident);
    }

    /** 503: come back in a moment. */
    public static ProblemException busy(int seconds) {
        return new ProblemException(
                Problem.of(
                        "busy",
                        503,
                        new Text("Hệ thống đang bận", "Busy"),
                        new Text(
                                "Một thao tác ghi khác đang chạy lâu. Hãy thử lại sau " + seconds + " giây.",
                                "Another write is taking long. Try again in " + seconds + " seconds.")),
                Map.of("Retry-After", Integer.toString(seconds)));
    }

    /** 503: the database is away or has too much to do. Whether a write was kept, its Idempotency-Key tells. */
    public static ProblemException away(int seconds) {
        return new ProblemException(
                Problem.of(
                        "unavailable",
                        503,
                        new Text("Tạm thời không phục vụ được", "Unavailable for now"),
                        new Text(
                                "Cơ sở dữ liệu đang không truy cập được hoặc quá tải. Hãy gửi lại sau " + seconds
                                        + " giây, với cùng Idempotency-Key nếu là thao tác ghi.",
                                "The database cannot be reached or has too much to do. Send it again in " + seconds
                                        + " seconds, a write with the same Idempotency-Key.")),
                Map.of("Retry-After", Integer.toString(seconds)));
    }
}
