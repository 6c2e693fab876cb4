/** Whether one cadre may stand for election to one post (45-CT/TW). */
@NullMarked
package vn.kecan.planning.rule.election;

import org.jspecify.annotations.NullMarked;
