package vn.kecan.planning.rotation.arrangement;

import java.util.Map;
import java.util.UUID;
import vn.kecan.planning.rule.eligibility.Stated;

/** Tells what files and reviews say of those who are moved. The room that keeps them knows it; judging only asks. */
public interface SaidOfMovers {

    /** By cadre; who has neither file nor review is not in it. */
    Map<String, Stated> said(UUID plan, int version);
}
