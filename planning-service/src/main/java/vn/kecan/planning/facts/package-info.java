/** The facts judgement stands on, as the change feed of personnel tells them: units, posts, cadres, postings and cadre files. */
@NullMarked
package vn.kecan.planning.facts;

import org.jspecify.annotations.NullMarked;
