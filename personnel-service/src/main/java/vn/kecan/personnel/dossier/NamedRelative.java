package vn.kecan.personnel.dossier;

import vn.kecan.personnel.kin.Relation;

/**
 * That a file names another cadre as a relative, and nothing more of what it says of him.
 *
 * @param cadre whose file
 * @param relation what the relative is to him
 */
public record NamedRelative(String cadre, Relation relation, String relative) {}
