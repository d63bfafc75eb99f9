# The image of Second Front: a JRE, the program, and a cache that makes it start faster.
# docker run secondfront --help lists the commands; docker-compose.yml shows how they work together.

FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /build
# style and tests are the build's of the project, not this one's
ENV FLAGS="-B -ntp -q -P !error-prone -Dmaven.test.skip=true -Dcheckstyle.skip -Dspring-javaformat.validate.skip"
# packs nothing, but fetches what is needed: this layer is kept until pom.xml changes
COPY pom.xml ./
RUN mvn $FLAGS package && rm -r target
COPY db/migrations db/migrations
COPY src/main src/main
RUN mvn $FLAGS package \
	&& java -Djarmode=tools -jar target/secondfront.jar extract --layers --destination extracted

FROM eclipse-temurin:25-jre AS program
# PostgreSQL, which the program brings along for where none is named, wants its user to have a name
RUN groupadd --system --gid 10001 secondfront \
	&& useradd --system --uid 10001 --gid secondfront --no-create-home --home-dir /nonexistent \
		--shell /usr/sbin/nologin secondfront
WORKDIR /opt/secondfront
# what changes seldom first
COPY --from=build /build/extracted/dependencies/ ./
COPY --from=build /build/extracted/spring-boot-loader/ ./
COPY --from=build /build/extracted/snapshot-dependencies/ ./
COPY --from=build /build/extracted/application/ ./

# starts the site once, on a database of its own, and notes which classes it takes
FROM program AS training
USER 10001:10001
RUN mkdir /tmp/training && cd /tmp/training \
	&& java -XX:AOTCacheOutput=/tmp/training/secondfront.aot -XX:+UseG1GC "-Xlog:aot*=error" \
		-Dspring.context.exit=onRefresh -jar /opt/secondfront/secondfront.jar serve \
		--server.port=0 --secondfront.publish-at-start=false \
	&& test -s secondfront.aot

FROM program
LABEL org.opencontainers.image.title="Second Front" \
	org.opencontainers.image.description="A reference on Soviet–Allied relations around D-Day" \
	org.opencontainers.image.licenses="Apache-2.0"
COPY LICENSE ./
COPY --from=training /tmp/training/secondfront.aot ./
USER 10001:10001
# content/ and seeds/ are mounted here
WORKDIR /srv/secondfront
EXPOSE 8080
# the collector must be the one that the cache was made with; more options: JDK_JAVA_OPTIONS
ENTRYPOINT ["java", "-XX:AOTCache=/opt/secondfront/secondfront.aot", "-XX:+UseG1GC", \
	"-Xlog:aot*=error", "-XX:MaxRAMPercentage=60", "-XX:+ExitOnOutOfMemoryError", "-jar", "/opt/secondfront/secondfront.jar"]
CMD ["serve"]
