package vn.kecan.planning.rotation.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.UUID;
import vn.kecan.planning.moment.Moment;
import vn.kecan.planning.rotation.plan.RotationDoing;
import vn.kecan.planning.rotation.plan.RotationProcedure;
import vn.kecan.planning.rotation.plan.RotationStep;
import vn.kecan.platform.access.Caller;
import vn.kecan.platform.ledger.Entry;
import vn.kecan.platform.write.Recording;
import vn.kecan.platform.write.Written;

/** Puts a document into a mover's file; one of the same item before it counts no more. */
@ApplicationScoped
class AddFileItem {

    private final RotationProcedure procedure;
    private final MoveFiles files;
    private final Caller caller;

    AddFileItem(RotationProcedure procedure, MoveFiles files, Caller caller) {
        this.procedure = procedure;
        this.files = files;
        this.caller = caller;
    }

    Written add(Recording rec, UUID id, String cadre, NewFileItem wanted, Moment moment) {
        Movers.mustMove(procedure.visible(id), cadre);
        mustMakeSense(wanted, moment.asOf());
        rec.lock();
        var plan = procedure.visible(id);
        Movers.mustMove(plan, cadre);
        plan.mustAllow(RotationStep.FILE_ITEM);
        rec.match(plan.etag());
        var item = new RotationItem();
        item.n = rec.n();
        item.plan = id;
        item.cadre = cadre;
        item.item = wanted.item();
        item.title = wanted.title();
        item.dated = wanted.dated();
        item.takenOn = wanted.photoTakenOn();
        item.met = wanted.met();
        item.digest = HexFormat.of().parseHex(wanted.sha256());
        item.actor = caller.name();
        item.actorId = caller.subject();
        item.at = rec.at();
        files.keep(item);
        var after = procedure.take(rec, plan, RotationDoing.of(RotationStep.FILE_ITEM, null));
        var review = files.reviews(id, plan.version()).get(cadre);
        var view = new Checklist(cadre, files.items(id, cadre), review, moment.asOf(), moment.law()).view();
        rec.enter(Entry.of(RotationStep.FILE_ITEM.action(), "rotation-plan", id.toString(), null, view));
        return Written.created(
                "/api/planning/v1/rotation-plans/" + id + "/moves/" + cadre + "/file", after.etag(), view);
    }

    private static void mustMakeSense(NewFileItem it, LocalDate today) {
        Movers.mustNotBeAhead("dated", it.dated(), today);
        if (it.item() == FileItem.CV_WITH_PHOTO) {
            if (it.photoTakenOn() == null) {
                throw Movers.needed(
                        "photoTakenOn",
                        "Sơ yếu lý lịch phải có ngày chụp ảnh.",
                        "Of a CV the day of its photograph must be given.");
            }
            Movers.mustNotBeAhead("photoTakenOn", it.photoTakenOn(), today);
        }
        if (it.item() == FileItem.POLITICAL_STANDARD && it.met() == null) {
            throw Movers.needed(
                    "met",
                    "Kết luận tiêu chuẩn chính trị phải nêu có đạt hay không.",
                    "The conclusion on the political standard must say whether it is met.");
        }
    }
}
