/** Whether one cadre may be planned for, come into or stay in one post: the rules of every room in one answer. */
@NullMarked
package vn.kecan.planning.rule.person;

import org.jspecify.annotations.NullMarked;
