package org.huiyin.gateway;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.huiyin.testkit.LocalPlatformResource;

/** A test against the running gateway; all of them share one. */
@QuarkusTest
@QuarkusTestResource(value = LocalPlatformResource.class, initArgs = @ResourceArg(name = "postgres", value = "none"))
@QuarkusTestResource(StubServices.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface GatewayTest {}
