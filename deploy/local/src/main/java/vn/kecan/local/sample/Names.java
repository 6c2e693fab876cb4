package vn.kecan.local.sample;

import java.util.random.RandomGenerator;

/** Vietnamese names as common as they are: surname by frequency and people, middle and given name by sex. */
final class Names {

    private static final String[] SURNAMES = words("Nguyễn*38 Trần*11 Lê*9 Phạm*7 Hoàng*5 Phan*4 Vũ*4 Đặng*2 Bùi*2 Đỗ*2"
            + " Ngô Dương Hồ Lý Đinh Trịnh Mai Tạ Cao Chu Lương Đoàn Hà Tô Kiều Phùng Nghiêm Lưu Quách Khuất");
    private static final String[] MUONG = words("Bùi*4 Quách*3 Đinh*3 Bạch*2 Hà*2 Nguyễn*2 Phùng");
    private static final String[] TAY_THAI = words("Hoàng*3 Nông*4 Lò*3 Cầm Vi*2 Hà Lương*2 Ma*2 Triệu*2");

    private static final String[] HIS_MIDDLE = words("Văn*8 Đức*3 Minh*3 Quang*3 Hữu*2 Xuân*2 Thanh*2 Công*2 Ngọc*2"
            + " Tuấn Việt*2 Duy Trung Mạnh*2 Quốc*2 Đình*3 Hoàng Anh Hồng Bá Thế Khắc Trọng");
    private static final String[] HIS_GIVEN = words(
            "Hùng Dũng Cường Tuấn Anh Long Hải Sơn Nam Thắng Hiếu Bình Phong Khánh"
                    + " Tùng Đạt Quân Kiên Trung Hưng Toàn Thành Vinh Lâm Phúc Lộc Tiến Hoàng Giang Hà Chiến Thịnh Nghĩa Quyết");
    private static final String[] HER_MIDDLE =
            words("Thị*9 Thị_Thu*2 Thị_Thanh*2 Thị_Ngọc*2 Thị_Minh*2 Thị_Hồng Thị_Kim"
                    + " Ngọc*2 Thu*2 Thanh*2 Minh Phương Hồng Bích Kim Mai Thùy*2 Diệu Khánh");
    private static final String[] HER_GIVEN = words("Hương Lan Hoa Hằng Nga Thảo Trang Linh Huyền Yến Hà Thủy Dung Hạnh"
            + " Nhung Vân Anh Mai Phượng Oanh Loan Tuyết Ngân Quỳnh Giang Chi Hiền Liên Xuân Thơm Nguyệt Thúy");

    static String draw(RandomGenerator random, String sex, int ethnicity) {
        var surnames = switch (ethnicity) {
            case 6 -> MUONG;
            case 2, 3, 7 -> TAY_THAI;
            default -> SURNAMES;
        };
        var his = sex.equals("M");
        return one(random, surnames) + " " + one(random, his ? HIS_MIDDLE : HER_MIDDLE) + " "
                + one(random, his ? HIS_GIVEN : HER_GIVEN);
    }

    private static String one(RandomGenerator random, String[] words) {
        return words[random.nextInt(words.length)];
    }

    /** A word with *n counts n times; an underscore stands for a space. */
    private static String[] words(String text) {
        return java.util.Arrays.stream(text.split(" "))
                .flatMap(word -> {
                    var parts = word.split("\\*");
                    var times = parts.length == 1 ? 1 : Integer.parseInt(parts[1]);
                    return java.util.Collections.nCopies(times, parts[0].replace('_', ' ')).stream();
                })
                .toArray(String[]::new);
    }

    private Names() {}
}
