import { Injectable, OnApplicationBootstrap, RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { Permission, PERMITS, PUBLIC_ROUTE } from './annotations';
import { FactLoaders } from './fact-loaders';
import { LinkSubjects } from './link-subjects';

export interface RouteEntry {
  method: string;
  path: string;
  handler: string;
  permission: Permission | null;
  publicReason: string | null;
}

/** Lists every route, and refuses to start the app while one lacks its annotation (S12). */
@Injectable()
export class RoutesCheck implements OnApplicationBootstrap {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
    private readonly loaders: FactLoaders,
    private readonly linkSubjects: LinkSubjects,
  ) {}

  onApplicationBootstrap(): void {
    const bare = this.routes().filter((route) => !route.permission && !route.publicReason);
    if (bare.length > 0)
      throw new Error(`Routes without @Permits or @PublicRoute: ${bare.map((route) => route.handler).join(', ')}`);
    const subjects = this.routes().flatMap(({ permission }) => permission?.subject ?? []);
    const unknown = subjects.filter(({ kind }) => !this.loaders.has(kind)).map(({ kind }) => kind);
    if (unknown.length > 0) throw new Error(`No fact loader for: ${[...new Set(unknown)].join(', ')}`);
    const unled = subjects.filter(({ kind, param }) => param === null && !this.linkSubjects.has(kind));
    if (unled.length > 0) throw new Error(`No personal link leads to: ${unled.map(({ kind }) => kind).join(', ')}`);
  }

  routes(): RouteEntry[] {
    return this.discovery.getControllers().flatMap(({ metatype, instance }) => {
      if (!metatype || !instance) return [];
      const prototype = Object.getPrototypeOf(instance) as Record<string, (...args: unknown[]) => unknown>;
      return this.scanner.getAllMethodNames(prototype).flatMap((name) => this.entry(metatype, prototype, name));
    });
  }

  private entry(
    controller: NonNullable<ReturnType<DiscoveryService['getControllers']>[number]['metatype']>,
    prototype: Record<string, (...args: unknown[]) => unknown>,
    name: string,
  ): RouteEntry[] {
    const handler = prototype[name];
    if (!handler) return [];
    const method = this.reflector.get<RequestMethod | undefined>(METHOD_METADATA, handler);
    if (method === undefined) return [];
    const targets = [handler, controller];
    const paths = [
      this.reflector.get<string | string[]>(PATH_METADATA, controller),
      this.reflector.get<string | string[]>(PATH_METADATA, handler),
    ];
    return [
      {
        method: RequestMethod[method],
        path: `/${paths
          .flat()
          .filter((part) => part && part !== '/')
          .join('/')}`.replace(/\/+/g, '/'),
        handler: `${controller.name}.${name}`,
        permission: this.reflector.getAllAndOverride<Permission | undefined>(PERMITS, targets) ?? null,
        publicReason: this.reflector.getAllAndOverride<string | undefined>(PUBLIC_ROUTE, targets) ?? null,
      },
    ];
  }
}
