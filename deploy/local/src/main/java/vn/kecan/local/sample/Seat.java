package vn.kecan.local.sample;

import java.util.List;

/** One place a cadre fills: his main post and the seats that go with it. */
record Seat(SampleUnit unit, SamplePost post, List<String> alongside) {}
