package org.secondfront.editorial;

import java.io.IOException;
import java.net.InetAddress;
import java.util.regex.Pattern;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import org.apache.catalina.Service;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerInitializedEvent;
import org.springframework.context.ApplicationListener;

/**
 * A second port of the web server, through which alone the editors' page is reached. It
 * opens once readers are served, and the site does not depend on it: a port that is taken
 * is told in the log.
 */
class EditorsDoor implements ApplicationListener<ServletWebServerInitializedEvent> {

	private static final Logger logger = LoggerFactory.getLogger(EditorsDoor.class);

	private static final String MARK = EditorsDoor.class.getName();

	/** By another name a stranger's page could lead an editor's browser here. */
	private static final Pattern OWN_NAME = Pattern.compile("localhost|[0-9.]+|\\[[0-9a-fA-F:.]+]");

	private static final String FEW_THREADS = "4";

	private final EditorialProperties properties;

	private volatile @Nullable Connector connector;

	EditorsDoor(EditorialProperties properties) {
		this.properties = properties;
	}

	/**
	 * Whether a request came in by this door.
	 */
	static boolean isUsedBy(ServletRequest request) {
		return request.getAttribute(MARK) != null;
	}

	/**
	 * The port that the door is at.
	 * @return the port; -1 if it is closed
	 */
	int port() {
		Connector open = this.connector;
		return (open != null) ? open.getLocalPort() : -1;
	}

	@Override
	public void onApplicationEvent(ServletWebServerInitializedEvent event) {
		if (this.properties.port() < 0 || !(event.getWebServer() instanceof TomcatWebServer server)) {
			return;
		}
		Service service = server.getTomcat().getService();
		Connector door = new Connector();
		try {
			door.setPort(this.properties.port());
			door.setProperty("address", this.properties.address());
			door.setProperty("maxThreads", FEW_THREADS);
			door.setProperty("minSpareThreads", "1");
			boolean ownNameOnly = InetAddress.getByName(this.properties.address()).isLoopbackAddress();
			// the service starts it, and ends it with the others
			service.addConnector(door);
			server.getTomcat().getEngine().getPipeline().addValve(new Marking(door, ownNameOnly));
			this.connector = door;
			logger.info("Editors: http://{}:{}/editorial", this.properties.address(), door.getLocalPort());
		}
		catch (IOException | IllegalArgumentException ex) {
			service.removeConnector(door);
			logger.warn(
					"The editors' page is not served: {}:{} cannot be listened at. "
							+ "Choose another port with --secondfront.editorial.port=PORT, or none with -1.",
					this.properties.address(), this.properties.port());
		}
	}

	/**
	 * Marks what comes in by the door.
	 */
	private static final class Marking extends ValveBase {

		private final Connector door;

		private final boolean ownNameOnly;

		Marking(Connector door, boolean ownNameOnly) {
			super(true);
			this.door = door;
			this.ownNameOnly = ownNameOnly;
		}

		@Override
		public void invoke(Request request, Response response) throws IOException, ServletException {
			if (request.getConnector() == this.door
					&& (!this.ownNameOnly || OWN_NAME.matcher(request.getServerName()).matches())) {
				request.setAttribute(MARK, true);
			}
			getNext().invoke(request, response);
		}

	}

}
