/**
 * Several connections to read by. With one alone a report that gives others
 * their turn in the middle of its work would still hold the only connection,
 * and every queue and statement would wait for the report's last page.
 */
import { type DatabaseConnection, type Driver, type SqliteDatabase, SqliteDriver } from "kysely";

/** Each may keep 2 MB of pages; reading is done in turns, so that more would not be quicker. */
const MOST_CONNECTIONS = 4;

export class ReadingDriver implements Driver {
  readonly #open: () => SqliteDatabase;
  readonly #drivers: SqliteDriver[] = [];
  readonly #idle: SqliteDriver[] = [];
  readonly #inUse = new Map<DatabaseConnection, SqliteDriver>();
  readonly #waiting: ((driver: SqliteDriver) => void)[] = [];

  constructor(open: () => SqliteDatabase) {
    this.#open = open;
  }

  async init(): Promise<void> {
    this.#idle.push(await this.#addDriver());
  }

  async acquireConnection(): Promise<DatabaseConnection> {
    const driver = this.#idle.pop() ?? (await this.#nextDriver());
    const connection = await driver.acquireConnection();
    this.#inUse.set(connection, driver);
    return connection;
  }

  async releaseConnection(connection: DatabaseConnection): Promise<void> {
    const driver = this.#driverOf(connection);
    this.#inUse.delete(connection);
    await driver.releaseConnection();
    const next = this.#waiting.shift();
    if (next) next(driver);
    else this.#idle.push(driver);
  }

  async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await this.#driverOf(connection).beginTransaction(connection);
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await this.#driverOf(connection).commitTransaction(connection);
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await this.#driverOf(connection).rollbackTransaction(connection);
  }

  async destroy(): Promise<void> {
    await Promise.all(this.#drivers.map((driver) => driver.destroy()));
  }

  async #nextDriver(): Promise<SqliteDriver> {
    if (this.#drivers.length < MOST_CONNECTIONS) return await this.#addDriver();
    return await new Promise((resolve) => this.#waiting.push(resolve));
  }

  async #addDriver(): Promise<SqliteDriver> {
    const database = this.#open();
    const driver = new SqliteDriver({ database });
    // At once: whoever asks while it opens must count it.
    this.#drivers.push(driver);
    await driver.init();
    return driver;
  }

  #driverOf(connection: DatabaseConnection): SqliteDriver {
    const driver = this.#inUse.get(connection);
    if (driver === undefined) throw new Error("the connection was released");
    return driver;
  }
}
