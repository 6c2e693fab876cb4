/**
 * Every plan entry there ever was, held in memory as columns: who is planned for what on any day, as known at any instant,
 * without asking the database again (docs/adr/0030 tells how it is used, 0010 how facts are held).
 */
@NullMarked
package vn.kecan.planning.coverage.planned;

import org.jspecify.annotations.NullMarked;
