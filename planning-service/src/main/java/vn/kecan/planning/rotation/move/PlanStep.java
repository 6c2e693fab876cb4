package vn.kecan.planning.rotation.move;

/** The five steps of a rotation, as the rulebook names them (170/2025/NĐ-CP Điều 46). */
public enum PlanStep {
    PROPOSE_POLICY,
    PROPOSE_PERSONS,
    PREPARE_PERSONS,
    EXCHANGE,
    DECIDE
}
