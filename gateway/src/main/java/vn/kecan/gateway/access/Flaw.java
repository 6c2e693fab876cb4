package vn.kecan.gateway.access;

import vn.kecan.gateway.problem.Text;

/** Why a request target is not canonical. One resource has one spelling, so that no check can be walked around. */
enum Flaw {
    NOT_A_PATH("Đường dẫn phải bắt đầu bằng /.", "The request target must be a path that begins with /."),
    EMPTY_SEGMENT("Đường dẫn không được có //.", "The path must not contain //."),
    DOT_SEGMENT("Đường dẫn không được có đoạn . hoặc ..", "The path must not contain the segments . or .."),
    CHARACTER(
            "Đường dẫn có ký tự không được phép (như ; hoặc \\). Hãy mã hóa theo RFC 3986.",
            "The path contains a character that is not allowed (such as ; or \\). Maybe encode it as RFC 3986 says."),
    ESCAPE(
            "Sau % phải là hai chữ số thập lục phân viết hoa.",
            "A % must be followed by two hexadecimal digits, upper case in the path."),
    NEEDLESS_ESCAPE(
            "Chữ cái, chữ số và - . _ ~ không được mã hóa bằng %.",
            "Letters, digits and - . _ ~ must not be percent-encoded in the path."),
    FORBIDDEN_ESCAPE(
            "Đường dẫn không được chứa / \\ ; % hay ký tự điều khiển dưới dạng mã hóa.",
            "The path must not contain an encoded / \\ ; % or control character."),
    NOT_UTF8("Phần mã hóa bằng % phải là UTF-8 đúng.", "What is percent-encoded must be valid UTF-8."),
    NOT_NFC("Đường dẫn phải ở dạng Unicode NFC.", "The path must be in Unicode NFC."),
    QUERY(
            "Phần truy vấn (sau ?) có ký tự hoặc mã hóa không hợp lệ.",
            "The query (after ?) contains a character or an encoding that is not valid.");

    private final Text words;

    Flaw(String vi, String en) {
        words = new Text(vi, en);
    }

    Text words() {
        return words;
    }
}
