package com.azuvio.crmconnect.starter.test;

import java.nio.file.Files;
import java.nio.file.Path;

/** Finds files of the project from whatever module a test runs in. */
public final class ProjectFiles {

    private ProjectFiles() {}

    public static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.exists(folder.resolve("deploy/topics.yaml"))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new IllegalStateException("tests run inside the project");
        }
        return folder;
    }
}
