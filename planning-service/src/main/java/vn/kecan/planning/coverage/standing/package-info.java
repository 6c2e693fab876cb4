/**
 * What coverage is counted on: the units of a subtree in one walk, their posts with holders, and who is planned for them, at
 * one moment. It counts nothing itself.
 */
@NullMarked
package vn.kecan.planning.coverage.standing;

import org.jspecify.annotations.NullMarked;
