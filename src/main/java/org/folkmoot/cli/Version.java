package org.folkmoot.cli;

import picocli.CommandLine.IVersionProvider;

/** The version recorded by the build. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {"Folkmoot " + (version == null ? "(unpackaged)" : version)};
    }
}
