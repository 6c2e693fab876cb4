package vn.kecan.planning.report.population;

import java.util.List;
import java.util.function.Predicate;
import vn.kecan.planning.law.Finding;
import vn.kecan.planning.law.Has;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Quota;
import vn.kecan.planning.law.Text;

/**
 * How many secretaries of communes are not local (45-CT/TW): a ratio to strive for without a number. Who is local no text
 * defines; the native commune on record is compared, and the verdict says so.
 */
final class NonLocalSecretaries implements Target {

    @Override
    public String id() {
        return "RO-18";
    }

    @Override
    public Predicate<Serving> whom() {
        return Serving::secretaryOfACommune;
    }

    @Override
    public List<Quota> quotas(Population it, long chosen, Law law) {
        return List.of(new Quota(
                it.root().code(),
                new Text("Không phải người địa phương", "Not local"),
                new Text("bí thư cấp xã", "secretaries of communes"),
                it.answers(whom(), NonLocalSecretaries::nonLocal),
                chosen,
                null,
                null,
                new Text("Chưa có quê quán của một số người.", "The native place of some is not on record."),
                "nativePlace"));
    }

    @Override
    public Finding begin(Population it, Law law) {
        return law.finding(this).fact("basis", "native commune on record is another than the unit");
    }

    private static Has nonLocal(Serving it) {
        var place = it.cadre().nativePlace();
        if (place == null || place.commune() == null) {
            return Has.UNKNOWN;
        }
        return Has.of(!place.commune().equals(it.unit().code()));
    }
}
