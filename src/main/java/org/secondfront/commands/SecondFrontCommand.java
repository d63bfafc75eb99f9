package org.secondfront.commands;

import picocli.CommandLine.Command;

/**
 * The program itself: its help names the commands.
 */
@Command(name = "secondfront", mixinStandardHelpOptions = true, versionProvider = Version.class,
		synopsisSubcommandLabel = "[COMMAND]",
		description = { "Checks, publishes and serves Second Front, a reference written as files.", "",
				"Without a command it serves the site at http://localhost:8080." },
		footerHeading = "%nSettings%n",
		footer = { "  Every command takes them as --name=value:",
				"  --server.port=8080             where the site answers",
				"  --secondfront.content=content  the directory that holds what is written",
				"  --secondfront.data=var         where its own PostgreSQL keeps its files",
				"  --spring.datasource.url=jdbc:postgresql://HOST/DATABASE  a server of your own",
				"      (with --spring.datasource.username= and --spring.datasource.password=)" })
class SecondFrontCommand {

}
