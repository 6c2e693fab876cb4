/** The decision on a rotation plan, by as many persons as its level asks for, none of whom had a part in it. */
@NullMarked
package vn.kecan.planning.rotation.decision;

import org.jspecify.annotations.NullMarked;
