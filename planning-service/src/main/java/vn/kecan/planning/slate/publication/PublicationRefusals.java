package vn.kecan.planning.slate.publication;

import java.time.LocalDate;
import java.util.UUID;
import vn.kecan.platform.problem.ProblemException;
import vn.kecan.platform.problem.Problems;
import vn.kecan.platform.problem.Text;

/** The refusals of a publication, in words. */
final class PublicationRefusals {

    private PublicationRefusals() {}

    static ProblemException past(LocalDate day, LocalDate today) {
        return Problems.unprocessable(
                "objectionsBy",
                day,
                "Hạn tiếp nhận đã qua; hôm nay là " + today + ".",
                "This day is past; today is " + today + ".");
    }

    static ProblemException outsideTime(Publication it, LocalDate received, LocalDate today) {
        return Problems.unprocessable(
                "receivedOn",
                received,
                "Phải từ " + it.publishedOn + " đến " + it.objectionsBy + ", không sau hôm nay " + today + ".",
                "Must be from " + it.publishedOn + " to " + it.objectionsBy + " and not after today, " + today
                        + ". Maybe the day of receipt is wrong.");
    }

    static ProblemException noSuchObjection(long n, UUID slate) {
        return Problems.notFound("objection", n + " of slate " + slate);
    }

    static ProblemException answered(long n) {
        return Problems.conflict(
                "objection-answered",
                new Text("Kiến nghị " + n + " đã được trả lời.", "Objection " + n + " has been answered already."));
    }
}
