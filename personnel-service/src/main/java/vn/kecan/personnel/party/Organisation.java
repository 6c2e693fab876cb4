package vn.kecan.personnel.party;

/** Socio-political organisations. */
public enum Organisation {
    YOUTH_UNION,
    TRADE_UNION,
    WOMENS_UNION,
    FARMERS_UNION,
    VETERANS_ASSOCIATION,
    FATHERLAND_FRONT,
    OTHER
}
