/** What the tests of plans and slates share: a small city, and people who call the API. */
@NullMarked
package vn.kecan.planning.testing;

import org.jspecify.annotations.NullMarked;
