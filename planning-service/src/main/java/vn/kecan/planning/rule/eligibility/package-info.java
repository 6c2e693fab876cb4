/** The case of one cadre and one post at one moment: what the rules about a person are given, and reckon with. */
@NullMarked
package vn.kecan.planning.rule.eligibility;

import org.jspecify.annotations.NullMarked;
