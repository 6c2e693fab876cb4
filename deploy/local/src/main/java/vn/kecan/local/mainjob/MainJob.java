package vn.kecan.local.mainjob;

import java.io.IOException;
import vn.kecan.local.Door;
import vn.kecan.local.Progress;

public final class MainJob {
    public MainJob(Door door, Progress progress) {}

    public void run() throws IOException, InterruptedException {}
}
