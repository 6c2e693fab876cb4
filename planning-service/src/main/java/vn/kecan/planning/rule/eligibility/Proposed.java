package vn.kecan.planning.rule.eligibility;

import vn.kecan.planning.moment.Moment;

/** Tells who proposed whom. Plans and slates know it, each of its own; who dispenses only asks. */
public interface Proposed {

    /**
     * Whether somebody had a part in proposing the cadre in this matter, and the proposal still stands.
     *
     * @param subject the stable subject of his token
     */
    boolean by(String subject, Granted.Case matter, Purpose purpose, Moment moment);
}
