/** Facts going out by the hundred thousand: one consistent snapshot in a file, made by a job. */
@NullMarked
package vn.kecan.personnel.exports;

import org.jspecify.annotations.NullMarked;
