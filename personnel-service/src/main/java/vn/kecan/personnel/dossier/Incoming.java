package vn.kecan.personnel.dossier;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The facts of a file that differ from what is on record, as they would be recorded. */
public interface Incoming {

    List<FactRow> of(String cadre);

    /** Those that speak of this cadre: openly or, of a restricted kind, under one of these hashes. */
    List<FactRow> speakingOf(String cadre, List<byte[]> blinds);

    /** Which of these the file corrects. */
    Set<UUID> among(Collection<UUID> ids);
}
